package dk.samklang.testing.browser;

import dk.samklang.testing.ProgramTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A journey: its methods take one {@link Computer} for each machine they need. Afterwards each must be free of errors,
 * policy violations and requests to strangers; a failure leaves pictures and traces in {@code target/journeys}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ProgramTest
@ExtendWith(Computers.class)
public @interface BrowserTest {}
