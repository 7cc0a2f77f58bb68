package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.AccountNews;

/** @param mayGo whether it may be put away: only by a session that was signed in after it */
public record NewsPage(AccountNews.Item item, boolean mayGo) {}
