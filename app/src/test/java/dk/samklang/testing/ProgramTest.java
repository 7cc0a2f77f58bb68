package dk.samklang.testing;

import dk.samklang.SamklangApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole program, started once per process on the process's PostgreSQL. Each test makes a house of its own
 * ({@link Houses}); nothing is cleared between tests, and {@link TestClock} begins each of them on the same Monday.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = {SamklangApplication.class, TestProgram.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = ProgramSettings.class)
@ExtendWith(ClockReset.class)
public @interface ProgramTest {}
