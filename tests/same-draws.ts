import fc from 'fast-check';

// Property tests draw the same economies on every machine: what fails for one fails for all.
fc.configureGlobal({ seed: 2005 });
