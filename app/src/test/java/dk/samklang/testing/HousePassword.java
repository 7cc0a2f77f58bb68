package dk.samklang.testing;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Keeps the one password of all houses, which is no secret, as Argon2id like any other but with little work: nearly every
 * test opens accounts and signs in, and half of a run was spent on being slow on purpose. Every other password is kept as
 * the program keeps it, and the program compares them all.
 */
final class HousePassword implements PasswordEncoder {

    private final PasswordEncoder program;
    private final PasswordEncoder quick = new Argon2PasswordEncoder(16, 32, 1, 64, 1);

    HousePassword(PasswordEncoder program) {
        this.program = program;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return House.PASSWORD.contentEquals(password == null ? "" : password)
                ? quick.encode(password)
                : program.encode(password);
    }

    /** How much work it takes stands in what was kept. */
    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String kept) {
        return program.matches(password, kept);
    }
}
