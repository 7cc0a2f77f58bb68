package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.NoteRefusal;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerMapping;

/** Sees to it that whoever tries records by their ids is noted; the answer they get is the same in every case. */
@Component
class RefusedRecords {

    private static final Logger log = LoggerFactory.getLogger(RefusedRecords.class);

    private final NoteRefusal noteRefusal;

    RefusedRecords(NoteRefusal noteRefusal) {
        this.noteRefusal = noteRefusal;
    }

    /** Of a page that this person may not open, with any record. */
    void notePage(SignedIn by, HttpServletRequest request) {
        named(request).forEach(record -> note(by, record, request));
    }

    /** Of a page that is open to this person, but not with what the address or the form names. */
    void noteRecord(SignedIn by, HttpServletRequest request) {
        var named = named(request);
        if (named.isEmpty()) {
            note(by, null, request);
        } else {
            named.forEach(record -> note(by, record, request));
        }
    }

    /** A refusal stays one where it cannot be noted. */
    private void note(SignedIn by, @Nullable UUID record, HttpServletRequest request) {
        try {
            if (noteRefusal.note(by.staff(), record)) {
                log.info(
                        "Refused: {} at {} {}: {} is not theirs or not there",
                        by.staff().value(),
                        request.getMethod(),
                        request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                        record == null ? "what it names" : record);
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn("A refusal could not be noted", e);
        }
    }

    /** The ids in the address. */
    private static List<UUID> named(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables.values().stream()
                        .map(value -> Ids.parse(String.valueOf(value)))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }
}
