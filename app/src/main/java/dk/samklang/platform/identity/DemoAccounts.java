package dk.samklang.platform.identity;

import java.util.List;

/**
 * The accounts of the demo story, which the sign-in page lists in demo mode; declared here, told by the story.
 */
public interface DemoAccounts {

    /** User names; empty outside demo mode. */
    List<String> names();
}
