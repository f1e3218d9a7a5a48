declare module 'virtual:mujaz-published' {
  const published: import('./lib/published.ts').Published;
  export default published;
}
