package dk.samklang.platform.web;

import java.util.List;

/** One message on top of a page, by key. */
public record Notice(Kind kind, String key, List<Object> args) {

    public enum Kind {
        INFO,
        SUCCESS,
        WARNING,
        ERROR
    }

    public static Notice success(String key, Object... args) {
        return new Notice(Kind.SUCCESS, key, List.of(args));
    }

    public static Notice warning(String key, Object... args) {
        return new Notice(Kind.WARNING, key, List.of(args));
    }

    public static Notice error(String key, Object... args) {
        return new Notice(Kind.ERROR, key, List.of(args));
    }
}
