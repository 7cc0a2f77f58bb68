package dk.samklang.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission a handler asks for. A handler without one is denied to all: forgetting access control must not be a way
 * to open a door.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    /** Open to anyone, signed in or not. */
    String EVERYONE = "everyone";

    /** Open to anyone who is signed in. */
    String SIGNED_IN = "signed-in";

    String value();
}
