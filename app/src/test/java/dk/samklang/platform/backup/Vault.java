package dk.samklang.platform.backup;

import dk.samklang.platform.backup.RestoreBackup.Restored;
import dk.samklang.platform.backup.TakeBackup.Taken;
import dk.samklang.platform.database.DatabaseAccess;
import dk.samklang.platform.database.Migrations;
import dk.samklang.platform.database.OwnerConnection;
import dk.samklang.testing.TestDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A folder for backups of a test, with a passphrase, and what one would want to ask a database. */
final class Vault {

    static final Passphrase PASSPHRASE = new Passphrase("ABCD-EFGH-JKLM-NPQR-STUV");

    private static final PrintStream SILENCE = new PrintStream(OutputStream.nullOutputStream());

    /** What the tables are besides their rows: how they are bound, guarded and found. */
    private static final List<String> SHAPE = List.of(
            """
            select c.conrelid::regclass || ' ' || c.conname || ' ' || pg_get_constraintdef(c.oid)
            from pg_constraint c where c.conrelid <> 0 and c.connamespace = any(select oid from ours)
            """,
            "select indexdef from pg_indexes where schemaname = any(select nspname from ours)",
            """
            select t.tgrelid::regclass || ' ' || t.tgname || ' ' || t.tgenabled::text
            from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where not t.tgisinternal and c.relnamespace = any(select oid from ours)
            """,
            """
            select tablename || ' ' || policyname || ' ' || cmd || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '')
            from pg_policies where schemaname = any(select nspname from ours)
            """,
            """
            select c.oid::regclass || ' ' || relkind::text || relrowsecurity || relforcerowsecurity || coalesce(relacl::text, '')
            from pg_class c where c.relnamespace = any(select oid from ours) and relkind <> 't'
            """,
            """
            select p.oid::regprocedure || ' ' || p.prosecdef || coalesce(p.proacl::text, '') || md5(p.prosrc)
            from pg_proc p where p.pronamespace = any(select oid from ours)
            """);

    private final Path folder;

    Vault(Path folder) {
        this.folder = folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Where the keys of the restored installation are. */
    KeyFile keys() {
        return new KeyFile(folder.resolve("field-keys.json"));
    }

    Taken back(DatabaseAccess access, String name) throws IOException {
        var keys = new KeyFile(TestDatabase.data().path().resolve("field-keys.json")).content();
        return new TakeBackup(access, keys, SILENCE).take(file(name), PASSPHRASE);
    }

    Restored restore(String name, DatabaseAccess target, boolean replace) {
        return restore(name, target, replace, PASSPHRASE);
    }

    Restored restore(String name, DatabaseAccess target, boolean replace, Passphrase passphrase) {
        return new RestoreBackup(target, keys(), SILENCE).restore(file(name), passphrase, replace);
    }

    /** Reads the whole file, and refuses it where it is not good. */
    Manifest verify(String name) throws IOException, SQLException {
        return new RestoreBackup(TestDatabase.access(), keys(), SILENCE).verify(file(name), PASSPHRASE);
    }

    /** Makes a file of another content, as somebody else or an accident might. */
    void damaged(String of, String as, Damage damage) throws IOException {
        Files.write(file(as), damage.to(Files.readAllBytes(file(of))));
    }

    @FunctionalInterface
    interface Damage {
        byte[] to(byte[] content);
    }

    /** By table, a digest of its rows whatever their order; without the note of when a backup was restored. */
    static Map<String, String> rows(DatabaseAccess access) throws SQLException {
        try (var connection = OwnerConnection.open(access)) {
            var digests = new TreeMap<String, String>();
            for (var table : Catalogue.tables(connection)) {
                if (table.name().equals("platform.restored")) {
                    continue;
                }
                digests.put(table.name(), String.join("", Query.texts(connection, """
                                select count(*) || ' ' || coalesce(md5(string_agg(digest, '' order by digest)), '')
                                from (select md5(r::text) as digest from %s r) as rows
                                """.formatted(table.name()))));
            }
            return digests;
        }
    }

    static List<String> shape(DatabaseAccess access) throws SQLException {
        var schemas =
                Migrations.schemas().stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        try (var connection = OwnerConnection.open(access)) {
            var ours = "with ours as (select * from pg_namespace where nspname in (" + schemas + ")) ";
            var found = new TreeSet<String>();
            for (var part : SHAPE) {
                found.addAll(Query.texts(connection, ours + part));
            }
            return found.stream()
                    .map(line -> line.replaceAll("\\b\\w+_(owner|runtime)\\b", "$1"))
                    .toList();
        }
    }
}
