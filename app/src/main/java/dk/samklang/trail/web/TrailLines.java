package dk.samklang.trail.web;

import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.web.Submission;
import dk.samklang.trail.SearchTrail;
import dk.samklang.trail.TrailFilter;
import dk.samklang.trail.TrailLine;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines on a page, and where it goes on.
 *
 * @param older address of the next page; null on the last
 */
public record TrailLines(List<TrailLine> shown, @Nullable String older) {

    static TrailLines of(List<TrailLine> found, String path, Map<String, String> asked) {
        var shown = found.stream().limit(SearchTrail.PAGE).toList();
        return new TrailLines(shown, found.size() == shown.size() ? null : older(shown.getLast(), path, asked));
    }

    private static String older(TrailLine last, String path, Map<String, String> asked) {
        var query = asked.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
        return path + "?" + query + "after=" + ChronoUnit.MICROS.between(Instant.EPOCH, last.at()) + "_" + last.id();
    }

    /** The place an address of ours names; null where it names none. */
    static TrailFilter.@Nullable Place place(Submission query) {
        var parts = query.text("after").split("_", 2);
        if (parts.length < 2 || !parts[0].matches("\\d{1,16}")) {
            return null;
        }
        var at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
        return Ids.parse(parts[1]).map(id -> new TrailFilter.Place(at, id)).orElse(null);
    }
}
