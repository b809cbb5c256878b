// Plain JavaScript, so that an old Node can still read it and say what is missing.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Hallway needs Node 22.18 or newer; this is Node ${process.versions.node}.\n` +
      'On Linux and Windows `npm ci` brings Node 24 along, unless optional packages are left out; ' +
      'elsewhere install Node 24 from https://nodejs.org/ and run the command again.',
  );
  process.exit(1);
}
await import('./hallway.ts');
