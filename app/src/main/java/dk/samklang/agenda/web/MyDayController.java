package dk.samklang.agenda.web;

import dk.samklang.agenda.DaySection;
import dk.samklang.agenda.DaySource;
import dk.samklang.platform.identity.NavigationEntry;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** My day. */
@Controller
class MyDayController {

    private final List<DaySource> sources;

    MyDayController(List<DaySource> sources) {
        this.sources = sources;
    }

    @Bean
    static NavigationEntry myDayEntry() {
        return new NavigationEntry(0, "/", "agenda.section", Requires.SIGNED_IN);
    }

    @GetMapping("/")
    @Requires(Requires.SIGNED_IN)
    Page myDay(SignedIn by) {
        var sections = sources.stream()
                .flatMap(source -> source.sections(by).stream())
                .sorted(Comparator.comparingInt(DaySection::order))
                .toList();
        return Page.of("agenda/my-day", new MyDayPage(by.person().name(), sections));
    }
}
