package dk.samklang.helpline.conversation;

import dk.samklang.platform.identity.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: what somebody keeps open beside the form stands open next time, on any machine. */
@Service
public class RememberPanel {

    /** The bearings stand in the form itself, but are folded like the others. */
    public static final String BEARINGS = "bearings";

    private final ListPanels panels;
    private final JdbcClient jdbc;

    RememberPanel(ListPanels panels, JdbcClient jdbc) {
        this.panels = panels;
        this.jdbc = jdbc;
    }

    /** False where there is no such panel. */
    @Transactional
    public boolean remember(SignedIn by, String panel, boolean open) {
        var known = BEARINGS.equals(panel)
                || panels.list(by).all().stream().anyMatch(found -> found.name().equals(panel));
        if (known) {
            jdbc.sql("""
                            insert into helpline.panel_choice (staff_id, panel, open)
                            values (:staff, :panel, :open)
                            on conflict (organisation_id, staff_id, panel) do update set open = excluded.open
                            """)
                    .param("staff", by.staff().value())
                    .param("panel", panel)
                    .param("open", open)
                    .update();
        }
        return known;
    }
}
