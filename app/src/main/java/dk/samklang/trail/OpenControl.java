package dk.samklang.trail;

import static java.util.stream.Collectors.toMap;

import dk.samklang.platform.identity.SignedIn;
import dk.samklang.trail.Controls.Placed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: one sample control with its readings, as far as they are kept. */
@Service
public class OpenControl {

    private final Controls controls;
    private final NameEntries names;

    OpenControl(Controls controls, NameEntries names) {
        this.controls = controls;
        this.names = names;
    }

    /** A control as it lies open. */
    public record Opened(Control control, List<SampleLine> lines) {}

    @Transactional(readOnly = true)
    public Optional<Opened> open(SignedIn by, ControlId id) {
        return controls.find(id).map(control -> new Opened(control, lines(by, id)));
    }

    private List<SampleLine> lines(SignedIn by, ControlId id) {
        var placed = controls.readings(id);
        var named = names.name(by, placed.stream().map(Placed::entry).toList()).stream()
                .collect(toMap(TrailLine::id, line -> line, (one, _) -> one));
        var byPlace = placed.stream()
                .collect(toMap(Placed::place, one -> named.get(one.entry().id())));
        return controls.judgements(id).stream()
                .map(judgement -> new SampleLine(judgement, byPlace.get(judgement.place())))
                .toList();
    }
}
