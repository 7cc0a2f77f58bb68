package dk.samklang.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.samklang.platform.database.DatabaseAccess.Login;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the address of a given PostgreSQL in the two spellings administrators know:
 * {@code postgresql://user:password@host:5432/database?sslmode=require} and
 * {@code jdbc:postgresql://host/database?user=..&password=..}. Several hosts may stand separated by commas.
 */
public final class DatabaseUrl {

    private static final Pattern FORM = Pattern.compile(
            "(?:jdbc:)?postgres(?:ql)?://(?:(?<user>[^:@/?]*)(?::(?<password>[^/?]*))?@)?(?<hosts>[^@/?]+)/(?<database>[^/?]+)(?:\\?(?<parameters>.*))?");

    private DatabaseUrl() {}

    /** Refuses without repeating the address, which may hold a password. */
    public static DatabaseAccess parse(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new StartupRefused("SAMKLANG_DATABASE_URL must look like"
                    + " postgresql://user:password@host:5432/database (special characters percent-encoded).");
        }
        var parameters = new LinkedHashMap<String, String>();
        var others = split(form.group("parameters"), parameters);
        var user = either(form.group("user"), parameters.get("user"), "user");
        var password = either(form.group("password"), parameters.get("password"), "password");
        var query = others.isEmpty() ? "" : "?" + String.join("&", others);
        var url = "jdbc:postgresql://" + form.group("hosts") + "/" + form.group("database") + query;
        return DatabaseAccess.ofOwner(url, new Login(user, new Secret(password)));
    }

    /** Takes user and password out into the map; what is left goes to the driver untouched. */
    private static List<String> split(@Nullable String query, Map<String, String> credentials) {
        var others = new ArrayList<String>();
        for (var parameter : query == null ? List.<String>of() : List.of(query.split("&", -1))) {
            var name = parameter.replaceFirst("=.*", "");
            if (name.equals("user") || name.equals("password")) {
                credentials.put(name, parameter.substring(Math.min(parameter.length(), name.length() + 1)));
            } else if (!parameter.isEmpty()) {
                others.add(parameter);
            }
        }
        return others;
    }

    private static String either(@Nullable String beforeHost, @Nullable String parameter, String what) {
        var found = beforeHost == null || beforeHost.isEmpty() ? parameter : beforeHost;
        if (found == null || found.isEmpty()) {
            throw new StartupRefused("SAMKLANG_DATABASE_URL names no " + what
                    + "; write it as postgresql://user:password@host:5432/database.");
        }
        return decode(found);
    }

    /** Only percent-encoding counts; a plus sign is itself, as PostgreSQL's own tools read it. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException e) {
            throw new StartupRefused(
                    "SAMKLANG_DATABASE_URL holds a percent sign that encodes nothing; write it as %25.");
        }
    }
}
