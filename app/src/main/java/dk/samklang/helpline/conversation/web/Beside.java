package dk.samklang.helpline.conversation.web;

import dk.samklang.helpline.conversation.HouseBearings.Bearing;
import dk.samklang.helpline.conversation.ListPanels.Panels;
import dk.samklang.helpline.conversation.RememberPanel;
import java.util.List;

/** What lies at hand beside the conversation form: the house's bearings, and what other rooms bring. */
public record Beside(List<Bearing> bearings, Panels panels) {

    public boolean bearingsOpen() {
        return panels.isOpen(RememberPanel.BEARINGS, true);
    }

    public String bearingsName() {
        return RememberPanel.BEARINGS;
    }
}
