package dk.samklang.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            postgresql://ida:secret@db.example/samklang               | jdbc:postgresql://db.example/samklang
            postgres://ida:secret@db.example:5433/samklang            | jdbc:postgresql://db.example:5433/samklang
            jdbc:postgresql://db.example/samklang?user=ida&password=secret | jdbc:postgresql://db.example/samklang
            postgresql://ida:secret@db.example/samklang?sslmode=require | jdbc:postgresql://db.example/samklang?sslmode=require
            jdbc:postgresql://db/s?ssl=true&user=ida&password=secret&sslmode=require | jdbc:postgresql://db/s?ssl=true&sslmode=require
            postgresql://ida:secret@one:5432,two:5432/samklang        | jdbc:postgresql://one:5432,two:5432/samklang
            postgresql://ida:secret@[::1]:5432/samklang               | jdbc:postgresql://[::1]:5432/samklang
            """)
    void bothSpellingsGiveTheSameOwner(String text, String expected) {
        var access = DatabaseUrl.parse(text);

        assertThat(access.url()).isEqualTo(expected);
        assertThat(access.owner()).isEqualTo(new DatabaseAccess.Login("ida", new Secret("secret")));
    }

    @Test
    void specialCharactersArePercentDecodedAndAPlusSignStaysItself() {
        var access = DatabaseUrl.parse("postgresql://id%40a:s%2Fe%3Ac+r%25et@db/samklang");

        assertThat(access.owner()).isEqualTo(new DatabaseAccess.Login("id@a", new Secret("s/e:c+r%et")));
    }

    @Test
    void everyNodeDerivesTheSameRuntimePassword() {
        var one = DatabaseUrl.parse("postgresql://ida:secret@one/samklang").runtime();
        var two = DatabaseUrl.parse("postgresql://ida:secret@two/samklang").runtime();

        assertThat(one).isEqualTo(two);
        assertThat(one.user()).isEqualTo("samklang_runtime");
        assertThat(one.password().reveal()).isNotEqualTo("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mysql://ida:hemmelig@db/samklang",
                "postgresql://ida:hemmelig@db",
                "postgresql://ida:hemmelig@/samklang",
                "postgresql://ida@db/hemmelig",
                "postgresql://:hemmelig@db/samklang",
                "postgresql://ida:hemmelig%zz@db/samklang",
                "jdbc:postgresql://db/samklang?password=hemmelig"
            })
    void anythingElseIsRefusedWithoutRepeatingThePassword(String text) {
        assertThatExceptionOfType(StartupRefused.class)
                .isThrownBy(() -> DatabaseUrl.parse(text))
                .withMessageContaining("SAMKLANG_DATABASE_URL")
                .withMessageNotContaining("hemmelig");
    }

    @Test
    void aPasswordPrintsMasked() {
        assertThat(DatabaseUrl.parse("postgresql://ida:hemmelig@db/samklang").toString())
                .doesNotContain("hemmelig");
    }
}
