package dk.samklang.anonymity;

/** Why a piece of text was taken for what it is, so that the writer can be told. */
public enum Reason {
    /** A valid date and four digits more; the check digit plays no part, as many valid numbers fail it. */
    CIVIL_NUMBER(Kind.CPR),
    /** Four digits of a bank and up to ten of an account. */
    BANK_ACCOUNT(Kind.ACCOUNT),
    /** An international account number whose check digits are right. */
    IBAN(Kind.ACCOUNT),
    /** A payment card whose check digit is right. */
    PAYMENT_CARD(Kind.ACCOUNT),
    MAIL_ADDRESS(Kind.EMAIL),
    /** Written out in words, as people do to get past filters. */
    SPELT_MAIL_ADDRESS(Kind.EMAIL),
    DANISH_NUMBER(Kind.PHONE),
    FOREIGN_NUMBER(Kind.PHONE),
    STREET_AND_NUMBER(Kind.ADDRESS),
    WEB_ADDRESS(Kind.WEB),
    /** A name on social media. */
    HANDLE(Kind.WEB),
    /** A date beside a word about being born. */
    SAID_TO_BE_BIRTH(Kind.BIRTH_DATE),
    /** A whole date in a year when people of today were born. */
    DATE_OF_A_LIFETIME(Kind.BIRTH_DATE),
    NUMBER_PLATE(Kind.VEHICLE),
    POSTCODE_AND_TOWN(Kind.PLACE);

    private final Kind kind;

    Reason(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether check digits leave no doubt, so that nothing else inside is looked at. */
    boolean isProven() {
        return this == IBAN || this == PAYMENT_CARD;
    }
}
