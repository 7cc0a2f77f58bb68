package dk.samklang.organisation.web;

import dk.samklang.organisation.ServiceName;
import dk.samklang.organisation.StaffList;
import dk.samklang.organisation.StaffListing;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.Notice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of staff.
 *
 * @param search part of a name that was asked for; empty for all
 */
public record StaffListPage(
        StaffList list,
        List<ServiceName> helplines,
        String search,
        @Nullable Notice notice) {

    public List<String> roles(Frame frame, StaffListing person) {
        return RoleLines.of(frame, person.member().roles(), helplines);
    }

    public @Nullable String previous() {
        return list.page() > 1 ? path(list.page() - 1) : null;
    }

    public @Nullable String next() {
        return list.hasNext() ? path(list.page() + 1) : null;
    }

    private String path(int page) {
        return "/admin?name=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&page=" + page;
    }
}
