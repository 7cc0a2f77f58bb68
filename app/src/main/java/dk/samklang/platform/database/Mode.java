package dk.samklang.platform.database;

import java.util.Locale;

/** What an installation is for: a demo with invented people and known passwords, or real work. */
public enum Mode {
    DEMO,
    SERVE;

    /** As it is written in the database and in {@code samklang.mode}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
