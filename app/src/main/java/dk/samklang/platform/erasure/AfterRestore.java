package dk.samklang.platform.erasure;

/** Something that must be put right after a restore, before the first page is served; belongs to no organisation. */
public interface AfterRestore {

    /** Runs inside the caller's transaction; may run twice, when a start is killed in between. */
    void settle();
}
