/**
 * Load runs against the real program: every page that exists, by role, from one client to two hundred, beside what the
 * database alone could do. Started by {@code ./samklang bench}; what it found stands in {@code docs/developers/speed.md}.
 */
@NullMarked
package dk.samklang.bench;

import org.jspecify.annotations.NullMarked;
