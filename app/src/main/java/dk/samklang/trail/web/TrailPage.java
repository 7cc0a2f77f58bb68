package dk.samklang.trail.web;

import dk.samklang.organisation.ListColleagues.Colleague;
import dk.samklang.platform.sealing.ShowChain;
import dk.samklang.platform.web.FormErrors;
import java.util.List;
import java.util.Map;

/** The trail as asked for, and how it stands with its seals; {@code query} holds the filter as text. */
public record TrailPage(
        TrailLines lines,
        Map<String, String> query,
        List<Colleague> colleagues,
        ShowChain.State chain,
        FormErrors errors) {

    public String asked(String field) {
        return query.getOrDefault(field, "");
    }
}
