package dk.samklang.platform.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** What opens a backup, as somebody typed it or a file holds it. Prints masked. */
record Passphrase(String reveal) {

    /** Guessing is offline and without limit, so this is longer than a password. */
    static final int SHORTEST = 15;

    private static final int KEY_BYTES = 64;
    private static final int HALF = KEY_BYTES / 2;

    /** How hard each guess is made; stands in the file, so that it can grow with the machines. */
    record Hardness(int kibibytes, int passes, int lanes) {

        static final Hardness TODAY = new Hardness(64 * 1024, 3, 1);

        /** A file from somewhere must not be able to take the whole machine before it is known to be ours. */
        boolean isBearable() {
            return kibibytes > 0 && kibibytes <= 512 * 1024 && passes > 0 && passes <= 20 && lanes > 0 && lanes <= 16;
        }
    }

    /** The key that seals, and the one that shows whether the passphrase is right. */
    record Keys(SecretKey sealing, SecretKey checking) {}

    Keys derive(byte[] salt, Hardness hardness) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(hardness.kibibytes())
                .withIterations(hardness.passes())
                .withParallelism(hardness.lanes())
                .build());
        var bytes = new byte[KEY_BYTES];
        generator.generateBytes(reveal.getBytes(UTF_8), bytes);
        return new Keys(new SecretKeySpec(bytes, 0, HALF, "AES"), new SecretKeySpec(bytes, HALF, HALF, "HmacSHA256"));
    }

    @Override
    public String toString() {
        return "Passphrase[***]";
    }
}
