package dk.samklang.demo.story;

/** Hears the story as it is told: every alias before its first conversation, the conversations day by day. */
public interface Audience {

    void isListed(Alias alias);

    void talked(Talk talk);
}
