import { escapeXml } from './escape-xml.ts';
import { measureText } from './measure-text.ts';

/** a, b, c, d, e, f of a 2D transform: x' = ax + cy + e, y' = bx + dy + f. */
type Matrix = [number, number, number, number, number, number];

interface State {
  matrix: Matrix;
  /** Where drawing shows, or null for everywhere. */
  clip: Box;
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  direction: 'ltr' | 'rtl';
  dash: number[];
}

interface Shape {
  clip: string | null;
  name: 'path' | 'rect' | 'text';
  attributes: [string, string][];
  /** Path data for `path`, words for `text`. */
  content: string;
}

/** An upright rectangle in the drawing's pixels. */
type Box = { x: number; y: number; width: number; height: number } | null;

const NOWHERE = [Infinity, Infinity, -Infinity, -Infinity] as const;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * The part of a browser's `CanvasRenderingContext2D` that Chart.js draws bar charts with, writing SVG instead of
 * pixels. Presentation attributes only (no `style`), ids from `prefix`, coordinates rounded to 0.01: the same calls
 * give the same bytes. Colours pass through as they are written.
 */
export class SvgContext {
  readonly canvas: object;
  readonly #width: number;
  readonly #height: number;
  readonly #prefix: string;
  readonly #size: number;
  #state: State;
  #stack: State[] = [];
  #shapes: Shape[] = [];
  #clips = new Map<string, string>();
  #path: string[] = [];
  /** The path as a rectangle, as long as it is only that: drawn as `<rect>`, which is shorter than a path. */
  #box: Box = null;
  /** The smallest and largest x and y of the path. */
  #extent: [number, number, number, number] = [...NOWHERE];
  lineDashOffset = 0;

  /** `size`: the font size that the root element has, left out on text that shares it. */
  constructor(options: { width: number; height: number; prefix: string; size: number; direction: 'ltr' | 'rtl' }) {
    this.#width = options.width;
    this.#height = options.height;
    this.#prefix = options.prefix;
    this.#size = options.size;
    this.#state = {
      matrix: IDENTITY,
      clip: null,
      fillStyle: 'currentColor',
      strokeStyle: 'currentColor',
      lineWidth: 1,
      lineCap: 'butt',
      lineJoin: 'miter',
      globalAlpha: 1,
      font: '10px sans-serif',
      textAlign: 'start',
      textBaseline: 'alphabetic',
      direction: options.direction,
      dash: [],
    };
    this.canvas = {
      width: options.width,
      height: options.height,
      getContext: () => this,
      // Chart.js sets the direction of text on the canvas element; this drawing has one direction throughout.
      style: { getPropertyValue: () => '', getPropertyPriority: () => '', setProperty: () => undefined },
    };
  }

  /** What was drawn, without the root element. */
  serialize(): string {
    const clips = [...this.#clips].map(([rect, id]) => `<clipPath id="${id}">${rect}</clipPath>`).join('');
    let body = '';
    let open: string | null = null;
    for (const shape of this.#shapes) {
      if (shape.clip !== open) {
        if (open !== null) body += '</g>';
        if (shape.clip !== null) body += `<g clip-path="url(#${shape.clip})">`;
        open = shape.clip;
      }
      body += serializeShape(shape);
    }
    if (open !== null) body += '</g>';
    return (clips === '' ? '' : `<defs>${clips}</defs>`) + body;
  }

  get fillStyle() {
    return this.#state.fillStyle;
  }
  set fillStyle(value: string) {
    this.#state.fillStyle = value;
  }
  get strokeStyle() {
    return this.#state.strokeStyle;
  }
  set strokeStyle(value: string) {
    this.#state.strokeStyle = value;
  }
  get lineWidth() {
    return this.#state.lineWidth;
  }
  set lineWidth(value: number) {
    this.#state.lineWidth = value;
  }
  get lineCap() {
    return this.#state.lineCap;
  }
  set lineCap(value: string) {
    this.#state.lineCap = value;
  }
  get lineJoin() {
    return this.#state.lineJoin;
  }
  set lineJoin(value: string) {
    this.#state.lineJoin = value;
  }
  get globalAlpha() {
    return this.#state.globalAlpha;
  }
  set globalAlpha(value: number) {
    this.#state.globalAlpha = value;
  }
  get font() {
    return this.#state.font;
  }
  set font(value: string) {
    this.#state.font = value;
  }
  get textAlign() {
    return this.#state.textAlign;
  }
  set textAlign(value: string) {
    this.#state.textAlign = value;
  }
  get textBaseline() {
    return this.#state.textBaseline;
  }
  set textBaseline(value: string) {
    this.#state.textBaseline = value;
  }

  save(): void {
    this.#stack.push({ ...this.#state });
  }

  restore(): void {
    this.#state = this.#stack.pop() ?? this.#state;
  }

  resetTransform(): void {
    this.#state.matrix = IDENTITY;
  }

  setTransform(...matrix: Matrix): void {
    this.#state.matrix = matrix;
  }

  translate(x: number, y: number): void {
    const [a, b, c, d, e, f] = this.#state.matrix;
    this.#state.matrix = [a, b, c, d, a * x + c * y + e, b * x + d * y + f];
  }

  rotate(angle: number): void {
    const [a, b, c, d, e, f] = this.#state.matrix;
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    this.#state.matrix = [a * cos + c * sin, b * cos + d * sin, c * cos - a * sin, d * cos - b * sin, e, f];
  }

  clearRect(): void {
    this.#shapes = [];
  }

  setLineDash(dash: number[]): void {
    this.#state.dash = dash;
  }

  getLineDash(): number[] {
    return this.#state.dash;
  }

  beginPath(): void {
    this.#path = [];
    this.#box = null;
    this.#extent = [...NOWHERE];
  }

  moveTo(x: number, y: number): void {
    this.#add(`M${this.#point(x, y)}`);
  }

  lineTo(x: number, y: number): void {
    this.#add(`${this.#path.length === 0 ? 'M' : 'L'}${this.#point(x, y)}`);
  }

  closePath(): void {
    this.#add('Z');
  }

  rect(x: number, y: number, width: number, height: number): void {
    const empty = this.#path.length === 0;
    const corners = [
      this.#point(x, y),
      this.#point(x + width, y),
      this.#point(x + width, y + height),
      this.#point(x, y + height),
    ];
    this.#path.push(`M${corners.join('L')}Z`);
    this.#box = empty && this.#isUpright() ? this.#boxOf(x, y, width, height) : null;
  }

  /** An arc as Chart.js draws the corners of bars and round points; angles in radians. */
  arc(x: number, y: number, radius: number, start: number, end: number, anticlockwise = false): void {
    const turn = 2 * Math.PI;
    const swept = anticlockwise ? start - end : end - start;
    const full = swept >= turn - 1e-9;
    const angle = full ? turn : ((swept % turn) + turn) % turn;
    const sign = anticlockwise ? -1 : 1;
    // Called for the extent alone: the arc may bulge past its ends.
    this.#point(x - radius, y - radius);
    this.#point(x + radius, y + radius);
    this.lineTo(x + radius * Math.cos(start), y + radius * Math.sin(start));
    // A full circle has no direction of its own in SVG: two halves have.
    for (const part of full ? [turn / 2, turn] : [angle]) {
      const at = start + sign * part;
      const large = !full && angle > Math.PI ? 1 : 0;
      const to = this.#point(x + radius * Math.cos(at), y + radius * Math.sin(at));
      this.#add(`A${round(radius)} ${round(radius)} 0 ${large} ${anticlockwise ? 0 : 1} ${to}`);
    }
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#add(`C${this.#point(x1, y1)} ${this.#point(x2, y2)} ${this.#point(x, y)}`);
  }

  clip(): void {
    if (this.#box === null) throw new Error('Expected an upright rectangle to clip by');
    this.#state.clip = this.#state.clip === null ? this.#box : intersect(this.#state.clip, this.#box);
  }

  fill(rule?: 'nonzero' | 'evenodd'): void {
    const { fillStyle } = this.#state;
    if (fillStyle === 'transparent' || this.#path.length === 0) return;
    this.#draw([
      ...paint('fill', fillStyle, 'currentColor'),
      ...(rule === 'evenodd' ? [attribute('fill-rule', rule)] : []),
    ]);
  }

  stroke(): void {
    const { strokeStyle, lineWidth, lineCap, lineJoin, dash } = this.#state;
    if (strokeStyle === 'transparent' || lineWidth <= 0 || this.#path.length === 0) return;
    const attributes = [attribute('fill', 'none'), ...paint('stroke', strokeStyle, 'none')];
    if (lineWidth !== 1) attributes.push(attribute('stroke-width', round(lineWidth)));
    if (lineCap !== 'butt') attributes.push(attribute('stroke-linecap', lineCap));
    if (lineJoin !== 'miter') attributes.push(attribute('stroke-linejoin', lineJoin));
    if (dash.length > 0) attributes.push(attribute('stroke-dasharray', dash.map(round).join(' ')));
    this.#draw(attributes);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#apart(() => {
      this.rect(x, y, width, height);
      this.fill();
    });
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#apart(() => {
      this.rect(x, y, width, height);
      this.stroke();
    });
  }

  measureText(text: string): { width: number } {
    return { width: measureText(text, this.#fontSize()) };
  }

  fillText(text: string, x: number, y: number): void {
    const { fillStyle, textAlign, textBaseline, direction, matrix, globalAlpha } = this.#state;
    if (text === '' || fillStyle === 'transparent') return;
    const size = this.#fontSize();
    const dropped = y + baselineOffset(textBaseline) * size;
    const attributes: [string, string][] = [];
    if (this.#isUpright()) {
      const [px, py] = this.#at(x, dropped);
      attributes.push(attribute('x', px), attribute('y', py));
    } else {
      attributes.push(attribute('x', round(x)), attribute('y', round(dropped)));
      attributes.push(attribute('transform', `matrix(${matrix.map(fine).join(' ')})`));
    }
    const anchor = anchorOf(textAlign, direction);
    if (anchor !== 'start') attributes.push(attribute('text-anchor', anchor));
    if (size !== this.#size) attributes.push(attribute('font-size', round(size)));
    if (this.#state.font.startsWith('600 ')) attributes.push(attribute('font-weight', '600'));
    if (globalAlpha !== 1) attributes.push(attribute('opacity', round(globalAlpha)));
    attributes.push(...paint('fill', fillStyle, 'currentColor'));
    // Text is not clipped: in the page's font it may be a little wider than measured, and must not lose a letter.
    this.#shapes.push({ clip: null, name: 'text', attributes, content: text });
  }

  /** Outlined text is drawn plain: Chart.js uses the outline only behind text on a busy ground. */
  strokeText(): void {}

  #add(command: string): void {
    this.#path.push(command);
    this.#box = null;
  }

  /** Runs a drawing that must leave the current path as it was. */
  #apart(draw: () => void): void {
    const path = this.#path;
    const box = this.#box;
    const extent = this.#extent;
    this.beginPath();
    draw();
    this.#path = path;
    this.#box = box;
    this.#extent = extent;
  }

  #draw(attributes: [string, string][]): void {
    const { globalAlpha } = this.#state;
    const clip = this.#clipId();
    if (globalAlpha !== 1) attributes.push(attribute('opacity', round(globalAlpha)));
    if (this.#box !== null) {
      // A bar of no length has nothing to show.
      if (this.#box.width === 0 || this.#box.height === 0) return;
      this.#shapes.push({ clip, name: 'rect', attributes: [...boxAttributes(this.#box), ...attributes], content: '' });
      return;
    }
    const content = this.#path.join('');
    const last = this.#shapes.at(-1);
    // Grid lines come one by one and look alike: one path holds them all. Opacity would add up where they cross.
    const joins = last?.name === 'path' && last.clip === clip && globalAlpha === 1 && same(last.attributes, attributes);
    if (joins && attributes[0]?.[1] === 'none') last.content += content;
    else this.#shapes.push({ clip, name: 'path', attributes, content });
  }

  /** The id of the clip that the path needs, or null where it lies inside anyway, as almost all of a bar chart does. */
  #clipId(): string | null {
    const { clip } = this.#state;
    if (clip === null) return null;
    const [left, top, right, bottom] = this.#extent;
    const inside =
      left >= clip.x - 1 && top >= clip.y - 1 && right <= clip.x + clip.width + 1 && bottom <= clip.y + clip.height + 1;
    if (inside) return null;
    const rect = `<rect${serializeBox(clip)}/>`;
    const id = this.#clips.get(rect) ?? `${this.#prefix}-clip-${this.#clips.size + 1}`;
    this.#clips.set(rect, id);
    return id;
  }

  #fontSize(): number {
    const size = this.#state.font.split(' ').find((part) => part.endsWith('px'));
    return size === undefined ? 10 : Number.parseFloat(size);
  }

  #isUpright(): boolean {
    const [a, b, c, d] = this.#state.matrix;
    return a === 1 && b === 0 && c === 0 && d === 1;
  }

  #boxOf(x: number, y: number, width: number, height: number): Box {
    const [left, top] = this.#at(Math.min(x, x + width), Math.min(y, y + height));
    return {
      x: Number(left),
      y: Number(top),
      width: Number(round(Math.abs(width))),
      height: Number(round(Math.abs(height))),
    };
  }

  #at(x: number, y: number): [string, string] {
    const [a, b, c, d, e, f] = this.#state.matrix;
    return [round(a * x + c * y + e), round(b * x + d * y + f)];
  }

  /** A point of the path, as the path's data writes it. */
  #point(x: number, y: number): string {
    const [px, py] = this.#at(x, y);
    const [left, top, right, bottom] = this.#extent;
    this.#extent = [Math.min(left, +px), Math.min(top, +py), Math.max(right, +px), Math.max(bottom, +py)];
    return `${px} ${py}`;
  }

  get width() {
    return this.#width;
  }
  get height() {
    return this.#height;
  }
}

/** `left` and `right` are sides of the page to a canvas; to SVG, `start` and `end` depend on the direction of text. */
function anchorOf(align: string, direction: 'ltr' | 'rtl'): 'start' | 'middle' | 'end' {
  if (align === 'center') return 'middle';
  if (align === 'end') return 'end';
  if (align === 'start') return 'start';
  return (align === 'left') === (direction === 'ltr') ? 'start' : 'end';
}

/** How far below the given line the letters' baseline lies, in font sizes. `dominant-baseline` is not drawn alike everywhere. */
function baselineOffset(baseline: string): number {
  switch (baseline) {
    case 'top':
    case 'hanging':
      return 0.8;
    case 'middle':
      return 0.35;
    case 'bottom':
      return -0.2;
    default:
      return 0;
  }
}

function intersect(one: NonNullable<Box>, other: NonNullable<Box>): NonNullable<Box> {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const right = Math.min(one.x + one.width, other.x + other.width);
  const bottom = Math.min(one.y + one.height, other.y + other.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

function paint(name: 'fill' | 'stroke', value: string, inherited: string): [string, string][] {
  return value === inherited ? [] : [attribute(name, value)];
}

function attribute(name: string, value: string): [string, string] {
  return [name, value];
}

function boxAttributes(box: NonNullable<Box>): [string, string][] {
  return (['x', 'y', 'width', 'height'] as const).map((name) => attribute(name, String(box[name])));
}

function serializeBox(box: NonNullable<Box>): string {
  return serializeAttributes(boxAttributes(box));
}

function serializeAttributes(attributes: [string, string][]): string {
  return attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
}

function serializeShape({ name, attributes, content }: Shape): string {
  const opening = `<${name}${serializeAttributes(attributes)}`;
  if (name === 'text') return `${opening}>${escapeXml(content)}</text>`;
  return name === 'path' ? `${opening} d="${content}"/>` : `${opening}/>`;
}

function same(left: [string, string][], right: [string, string][]): boolean {
  return (
    left.length === right.length && left.every(([name, value], i) => right[i]?.[0] === name && right[i]?.[1] === value)
  );
}

/** Two decimals, no trailing zeros, never `-0`. */
function round(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

/** Six decimals, for the parts of a rotation. */
function fine(value: number): string {
  return String(Math.round(value * 1e6) / 1e6 || 0);
}
