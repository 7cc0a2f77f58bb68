package dk.samklang.trail;

import static java.util.stream.Collectors.toSet;

import dk.samklang.organisation.StaffNames;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the sample controls so far, newest first, and how many readings each month's takes. */
@Service
public class ListControls {

    private final Controls controls;
    private final Readings readings;
    private final StaffNames names;

    ListControls(Controls controls, Readings readings, StaffNames names) {
        this.controls = controls;
        this.readings = readings;
        this.names = names;
    }

    /** @param names of those who drew and finished them */
    public record Listed(List<Control> controls, Map<UUID, String> names, int size) {}

    @Transactional(readOnly = true)
    public Listed list() {
        var all = controls.all();
        var people = all.stream().flatMap(ListControls::people).collect(toSet());
        return new Listed(all, names.of(people), readings.sampleSize());
    }

    private static Stream<UUID> people(Control control) {
        var finished = control.finished();
        return finished == null
                ? Stream.of(control.drawnBy().value())
                : Stream.of(control.drawnBy().value(), finished.by().value());
    }
}
