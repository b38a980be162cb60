package dev.mailcheckup.finding;

/** What can be found of mail addresses on a page. */
public enum AddressCode implements FindingCode {
    ADDRESS_OPEN_ON_PAGE,
    ADDRESS_DISGUISED_ON_PAGE,
    NO_ADDRESS_ON_PAGE
}
