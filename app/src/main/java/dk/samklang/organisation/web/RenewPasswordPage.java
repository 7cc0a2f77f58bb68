package dk.samklang.organisation.web;

import dk.samklang.organisation.StaffListing;

/** Asks whether somebody is really to have a new start password. */
public record RenewPasswordPage(StaffListing person) {}
