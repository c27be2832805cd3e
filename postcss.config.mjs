/** Tailwind 4 is the only step: it bundles the imports of app/globals.css and compiles the utilities in use. */
const postcssConfig = { plugins: { '@tailwindcss/postcss': {} } };

export default postcssConfig;
