package dk.samklang.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.samklang.platform.database.StartupRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a restore, fields sealed there and fields sealed here both open. */
class KeySetsTests {

    private static final UUID ROW = UUID.fromString("019579f0-0000-7000-8000-000000000001");

    @TempDir
    private Path temporary;

    @Test
    void opensWhatEitherSealed() throws IOException {
        var there = cipher("there").seal("fra den gamle maskine", "field", ROW);
        var here = cipher("here").seal("fra den nye", "field", ROW);

        Files.writeString(keys("both"), KeySets.union(Files.readString(keys("here")), Files.readString(keys("there"))));

        assertThat(cipher("both").open(there, "field", ROW)).isEqualTo("fra den gamle maskine");
        assertThat(cipher("both").open(here, "field", ROW)).isEqualTo("fra den nye");
        assertThat(cipher("here").open(cipher("both").seal("ny", "field", ROW), "field", ROW))
                .isEqualTo("ny");
    }

    @Test
    void changesNothingWhereTheKeysAreThere() throws IOException {
        cipher("here");
        var keys = Files.readString(keys("here"));

        assertThat(KeySets.union(keys, keys)).isEqualTo(keys);
    }

    @Test
    void refusesWhatIsNoKeyFile() throws IOException {
        cipher("here");
        var keys = Files.readString(keys("here"));

        assertThatExceptionOfType(StartupRefused.class).isThrownBy(() -> KeySets.union(keys, "{}"));
    }

    private FieldCipher cipher(String name) {
        return new FieldCipher(new FieldKeys(temporary.toString(), keys(name).toString()));
    }

    private Path keys(String name) {
        return temporary.resolve(name + ".json");
    }
}
