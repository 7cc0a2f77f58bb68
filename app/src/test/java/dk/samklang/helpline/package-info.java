/** What tests of the helpline's rooms and journeys begin from: people, aliases and conversations that are already there. */
@NullMarked
package dk.samklang.helpline;

import org.jspecify.annotations.NullMarked;
