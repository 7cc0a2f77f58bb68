package dk.samklang.platform.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** That so many records of a kind go in one night, named by the day it ends in. */
public record Foreseen(LocalDate night, int records) {

    /** From a row with {@code night} and {@code records}. */
    public static Foreseen read(ResultSet row) throws SQLException {
        return new Foreseen(row.getObject("night", LocalDate.class), row.getInt("records"));
    }
}
