package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import java.util.List;

/**
 * One page of frequent users.
 *
 * @param total how many there are on all pages
 */
public record FrequentUserList(List<Row> rows, int total) {

    /** A frequent user and the helpline that knows them. */
    public record Row(FrequentUserSummary user, ServiceId service) {}
}
