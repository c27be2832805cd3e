// Loaded into the web server before anything else (node --import). When the start script dies, however it dies, this
// channel closes: the web server must not stay behind and keep the port.
process.channel?.unref();
process.on('disconnect', () => process.exit(1));
