package dk.samklang.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be measured.
 *
 * @param launcher the program's own, {@code ./samklang}
 * @param data a folder for the filled database; what is there from an earlier run with the same sizes is used again
 * @param sizes conversations of the organisations to compare; all pages are measured on the largest
 * @param beside small organisations beside them
 * @param clients how many at once
 * @param warmUp before each measurement, not counted
 * @param length of each measurement
 * @param pgbench the program; empty where there is none, and then the raw floor is left out
 */
record Plan(
        Path launcher,
        Path data,
        List<Integer> sizes,
        int beside,
        long seed,
        List<Integer> clients,
        Duration warmUp,
        Duration length,
        String pgbench) {

    private static final Map<String, String> DEFAULTS = Map.of(
            "sizes", "10000,1000000",
            "beside", "100",
            "seed", "1",
            "clients", "1,10,50,200",
            "warm-up", "8",
            "seconds", "20",
            "pgbench", "");

    private static final List<String> NEEDED = List.of("launcher", "data");

    /** From pairs such as {@code --clients 1,10}; an unknown one is refused. */
    static Plan of(String... arguments) {
        var said = new HashMap<>(DEFAULTS);
        for (var place = 0; place < arguments.length; place += 2) {
            var name = arguments[place].replaceFirst("^--", "");
            if (place + 1 == arguments.length || !(DEFAULTS.containsKey(name) || NEEDED.contains(name))) {
                throw new IllegalArgumentException(
                        "The bench knows no " + arguments[place] + ", or it lacks its value");
            }
            said.put(name, arguments[place + 1]);
        }
        return new Plan(
                Path.of(given(said, "launcher")),
                Path.of(given(said, "data")),
                numbers(given(said, "sizes")),
                Integer.parseInt(given(said, "beside")),
                Long.parseLong(given(said, "seed")),
                numbers(given(said, "clients")),
                Duration.ofSeconds(Long.parseLong(given(said, "warm-up"))),
                Duration.ofSeconds(Long.parseLong(given(said, "seconds"))),
                given(said, "pgbench"));
    }

    int largest() {
        return sizes.stream().mapToInt(Integer::intValue).max().orElseThrow();
    }

    int smallest() {
        return sizes.stream().mapToInt(Integer::intValue).min().orElseThrow();
    }

    private static String given(Map<String, String> said, String name) {
        var value = said.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The bench needs --" + name);
        }
        return value;
    }

    private static List<Integer> numbers(String list) {
        return Arrays.stream(list.split(",")).map(Integer::valueOf).toList();
    }
}
