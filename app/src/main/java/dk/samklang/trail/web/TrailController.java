package dk.samklang.trail.web;

import dk.samklang.organisation.ListColleagues;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.NavigationEntry;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.sealing.ShowChain;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import dk.samklang.trail.ReadRecordTrail;
import dk.samklang.trail.SearchTrail;
import dk.samklang.trail.TrailFilter;
import dk.samklang.trail.TrailLine;
import dk.samklang.trail.TrailPermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Looking through the trail. */
@Controller
@RequestMapping("/trail")
class TrailController {

    private static final List<String> FILTER = List.of("staff", "record", "action", "from", "until");

    private final SearchTrail search;
    private final ReadRecordTrail readRecord;
    private final ShowChain chain;
    private final ListColleagues colleagues;

    TrailController(SearchTrail search, ReadRecordTrail readRecord, ShowChain chain, ListColleagues colleagues) {
        this.search = search;
        this.readRecord = readRecord;
        this.chain = chain;
        this.colleagues = colleagues;
    }

    @Bean
    static NavigationEntry trailEntry() {
        return new NavigationEntry(80, "/trail", "trail.section", TrailPermissions.READ);
    }

    @GetMapping
    @Requires(TrailPermissions.READ)
    Page list(SignedIn by, Submission query) {
        var filter = filter(by.person().zone(), query);
        var broken = query.errors().any();
        var found = broken ? List.<TrailLine>of() : search.search(by, filter);
        var asked = asked(query);
        var page = new TrailPage(
                TrailLines.of(found, "/trail", asked), asked, colleagues.list(), chain.show(), query.errors());
        return Page.of("trail/list", page).status(broken ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
    }

    /** Who looked at this. */
    @GetMapping("/records/{id}")
    @Requires(TrailPermissions.OF_RECORD)
    Page ofRecord(SignedIn by, @PathVariable UUID id, Submission query) {
        return readRecord
                .read(by, id, TrailLines.place(query))
                .<Page>map(trail -> Page.of(
                        "trail/record",
                        new RecordTrailPage(
                                id, trail.named(), TrailLines.of(trail.lines(), "/trail/records/" + id, Map.of()))))
                .orElseGet(Page::notFound);
    }

    private static TrailFilter filter(ZoneId zone, Submission query) {
        var from = query.date("from");
        var until = query.date("until");
        return new TrailFilter(
                query.id("staff"),
                query.id("record"),
                query.choice("action", Action.class),
                from == null ? null : startOf(from, zone),
                until == null ? null : startOf(until.plusDays(1), zone),
                TrailLines.place(query));
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Map<String, String> asked(Submission query) {
        return FILTER.stream()
                .filter(field -> !query.text(field).isEmpty())
                .collect(Collectors.toMap(Function.identity(), query::text, (one, _) -> one, TreeMap::new));
    }
}
