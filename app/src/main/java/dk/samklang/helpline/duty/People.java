package dk.samklang.helpline.duty;

/** What the people of a helpline are to the law. */
public enum People {
    /** Volunteers and staff of an association: they have everybody's duty. */
    EVERYBODY,
    /** Public employees and others who work for the public: theirs goes further, and is their own. */
    PUBLIC;

    public Duty duty() {
        return this == PUBLIC ? Duty.NOTIFY_PUBLIC : Duty.NOTIFY_EVERYBODY;
    }
}
