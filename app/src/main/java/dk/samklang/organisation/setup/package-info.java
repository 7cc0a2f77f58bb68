/**
 * Hidden: set-up of a fresh installation. Whoever reads the code in the terminal founds the organisation and becomes its
 * first administrator.
 */
@NullMarked
package dk.samklang.organisation.setup;

import org.jspecify.annotations.NullMarked;
