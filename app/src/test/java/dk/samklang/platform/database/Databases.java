package dk.samklang.platform.database;

import dk.samklang.platform.database.DatabaseAccess.Login;
import dk.samklang.testing.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** Databases and roles beside the shared one, made by the superuser of the test server. */
public final class Databases {

    private Databases() {}

    /** A new, empty database with an owner of its own; its runtime role does not exist yet. */
    public static DatabaseAccess empty(String name) throws SQLException, IOException {
        var owner = new Login(name + "_owner", Secret.random());
        asSuperuser("create role " + owner.user() + " login createrole password '"
                + owner.password().reveal() + "'");
        asSuperuser("create database " + name + " owner " + owner.user());
        return new DatabaseAccess(
                url(name),
                owner,
                new Login(name + "_runtime", Secret.random()),
                new Login(name + "_sealer", Secret.random()));
    }

    /** The same, emptied where an earlier test made it. */
    public static DatabaseAccess emptyOnce(String name) throws SQLException, IOException {
        asSuperuser("drop database if exists " + name);
        asSuperuser("drop role if exists " + name + "_owner");
        asSuperuser("drop role if exists " + name + "_runtime");
        asSuperuser("drop role if exists " + name + "_sealer");
        return empty(name);
    }

    /** A role with the given rights, as SQL after "create role name login". */
    static Login role(String name, String rights) throws SQLException, IOException {
        var login = new Login(name, Secret.random());
        asSuperuser("create role " + name + " login " + rights + " password '"
                + login.password().reveal() + "'");
        return login;
    }

    public static void asSuperuser(String sql) throws SQLException, IOException {
        try (var connection = superuser(TestDatabase.access().url())) {
            Sql.run(connection, sql);
        }
    }

    public static void asOwner(DatabaseAccess access, String sql) throws SQLException {
        try (var connection = access.connectAs(access.owner())) {
            Sql.run(connection, sql);
        }
    }

    static Connection superuser(String url) throws SQLException, IOException {
        var password = TestDatabase.data().secret().derive(EmbeddedPostgres.SUPERUSER);
        return DatabaseAccess.connect(url, new Login(EmbeddedPostgres.SUPERUSER, password));
    }

    private static String url(String database) {
        return TestDatabase.access().url().replaceFirst("/[^/]*$", "/" + database);
    }
}
