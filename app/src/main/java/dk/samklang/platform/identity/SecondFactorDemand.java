package dk.samklang.platform.identity;

/** Who must have a second factor: everybody, but for the demo, whose people and passwords are invented. */
@FunctionalInterface
public interface SecondFactorDemand {

    boolean appliesTo(AccountId account);
}
