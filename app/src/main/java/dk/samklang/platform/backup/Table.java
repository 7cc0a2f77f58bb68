package dk.samklang.platform.backup;

/**
 * A table that holds rows of its own.
 *
 * @param name with its schema, quoted where it must be
 * @param columns those that are stored as given, in order, separated by commas; computed ones compute themselves again
 */
record Table(String name, String columns) {

    String copyOut() {
        return "copy (select " + columns + " from " + name + ") to stdout";
    }

    String copyIn() {
        return "copy " + name + " (" + columns + ") from stdin";
    }

    @Override
    public String toString() {
        return name;
    }
}
