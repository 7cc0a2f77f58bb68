package dk.samklang.platform.retention;

import java.util.List;

/**
 * A kind of record, as the comments on the columns tell of it.
 *
 * @param clock the name of its clock
 * @param sensitivity the highest class of its columns: none, internal, personal or special
 * @param tables where it is kept
 */
public record KeptKind(String clock, String sensitivity, List<String> tables) {}
