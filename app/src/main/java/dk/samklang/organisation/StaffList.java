package dk.samklang.organisation;

import java.util.List;

/**
 * One page of the list of staff.
 *
 * @param page from 1
 * @param total how many people were found on all pages
 */
public record StaffList(List<StaffListing> people, int page, int total) {

    static final int PER_PAGE = 50;

    /** Which of the people found is the first on this page, from 1; 0 where there is none. */
    public int first() {
        return people.isEmpty() ? 0 : (page - 1) * PER_PAGE + 1;
    }

    public int last() {
        return people.isEmpty() ? 0 : first() + people.size() - 1;
    }

    public boolean hasNext() {
        return last() > 0 && last() < total;
    }
}
