package dk.samklang.helpline.conversation;

import dk.samklang.platform.identity.SignedIn;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: what lies at hand beside the form, and which of it this person keeps open. */
@Service
public class ListPanels {

    private final List<BesidePanel> panels;
    private final JdbcClient jdbc;

    ListPanels(List<BesidePanel> panels, JdbcClient jdbc) {
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(BesidePanel::order))
                .toList();
        this.jdbc = jdbc;
    }

    /** @param open what this person chose, by the name of the panel; nothing for those never touched */
    public record Panels(List<BesidePanel> all, Map<String, Boolean> open) {

        public boolean isOpen(String name, boolean otherwise) {
            return open.getOrDefault(name, otherwise);
        }
    }

    @Transactional(readOnly = true)
    public Panels list(SignedIn by) {
        return new Panels(
                panels,
                jdbc
                        .sql("select panel, open from helpline.panel_choice where staff_id = :staff")
                        .param("staff", by.staff().value())
                        .query((row, _) -> Map.entry(row.getString("panel"), row.getBoolean("open")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
