package dk.samklang.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a test, or every test in a class, drives these requirements the way a user would. What passed and failed is
 * counted in {@code target/requirements.json}.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Requirement.All.class)
public @interface Requirement {

    /** Ids as in {@code requirements.md}, such as {@code FB-4}. */
    String[] value();

    /** Which part of the requirement, where it has parts. */
    String part() default "";

    /** Several requirements, each with a part of its own. */
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        Requirement[] value();
    }
}
