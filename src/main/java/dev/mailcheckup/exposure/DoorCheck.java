package dev.mailcheckup.exposure;

/**
 * Knocks on the doors of one address. Takes up to some seconds; never fails: what could not be told
 * is told. Nothing is kept and nothing is logged.
 */
@FunctionalInterface
public interface DoorCheck {

    /**
     * @param own the visitor's own address as text, from {@link
     *     dev.mailcheckup.visitor.OwnAddress}; empty where it is not known
     */
    DoorReport check(String own);
}
