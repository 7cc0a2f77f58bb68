package dk.samklang.anonymity;

import static dk.samklang.anonymity.Writing.any;
import static dk.samklang.anonymity.Writing.two;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Invented addresses on the net and in town, and days of birth, as people write them. */
final class NameSpellings {

    private static final List<String> NAMES =
            List.of("lone", "per.hansen", "m_larsen", "anna-sofie", "bo79", "søren.ø");
    private static final List<String> HOSTS = List.of("firma", "gmail", "min-skole", "kommunen", "hotmail");
    private static final List<String> STREETS = List.of(
            "Nørregade",
            "nørregade",
            "Egevej",
            "egevej",
            "Søndre Allé",
            "Store Torv",
            "Frederiks Allé",
            "Kirkestræde",
            "kirkestræde",
            "Lærkevænget",
            "lærkevænget",
            "H.C. Andersens Boulevard",
            "Vesterbrogade",
            "nørre gade",
            "Skt. Pauls Gade",
            "Åboulevarden",
            "norregade",
            "skovbrynsvej");
    private static final List<String> TOWNS = List.of(
            "8000 Aarhus C",
            "5000 Odense C",
            "9000 Aalborg",
            "DK-8000 Aarhus",
            "dk-2100 København Ø",
            "2300 København S",
            "7100 vejle",
            "4000 Roskilde",
            "6000 Kolding",
            "8960 Randers SØ",
            "0800 Høje Taastrup",
            "9990 Skagen",
            "5750 Ringe",
            "2000 Frederiksberg");
    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");

    private final SplittableRandom random;

    NameSpellings(SplittableRandom random) {
        this.random = random;
    }

    List<String> mail() {
        var name = any(random, NAMES);
        var host = any(random, HOSTS);
        return List.of(
                name + "@" + host + ".dk",
                name.toUpperCase(Locale.ROOT) + "@" + host + ".COM",
                name + " @ " + host + ".dk",
                name + " (at) " + host + " punktum dk",
                name + "(at)" + host + ".dk",
                name + " snabel-a " + host + ".dk",
                name + " snabela " + host + " punktum dk",
                name + "[at]" + host + "[dot]com",
                name + " at " + host + " punktum dk",
                name + " snabel a " + host + " dot com",
                name + "+blog@mail." + host + ".co.uk",
                name + "＠" + host + ".dk");
    }

    List<String> web() {
        var host = any(random, HOSTS) + random.nextInt(100);
        return List.of(
                "https://www." + host + ".dk/om-os?x=1",
                "http://" + host + ".com",
                "www." + host + ".dk",
                host + ".dk",
                host + ".com/profil",
                "https://" + host + ".nu/side",
                "facebook.com/" + host,
                "instagram.com/" + host,
                "@" + host,
                "@" + host + "_x",
                "insta: " + host,
                "snapchat: " + host,
                "www." + host + ".se");
    }

    List<String> address() {
        var street = any(random, STREETS);
        var number = random.nextInt(1, 300);
        return List.of(
                street + " " + number,
                street + " " + number + "B",
                street + " " + number + " b",
                street + " " + number + ", 2. tv",
                street + " " + number + " 3. th.",
                street + " " + number + ", st. mf",
                street + " " + number + ", 1. sal",
                street + " nr. " + number,
                street + number,
                street + "  " + number);
    }

    List<String> birth() {
        var year = random.nextInt(1940, 2010);
        var month = random.nextInt(1, 13);
        var day = random.nextInt(1, 29);
        var name = MONTHS.get(month - 1);
        return List.of(
                "født " + day + "/" + month,
                "født d. " + day + "." + month + "." + year,
                "f. " + two(day) + two(month) + two(year % 100),
                day + "." + month + "." + year,
                two(day) + "-" + two(month) + "-" + year,
                day + "/" + month + " " + year,
                day + "/" + month + "-" + two(1940 + year % 50),
                "fødselsdag den " + day + ". " + name,
                day + ". " + name + " " + year,
                year + "-" + two(month) + "-" + two(day),
                "fødselsdato: " + two(day) + two(month) + year,
                "har fødselsdag " + day + "/" + month,
                "født den " + day + ". " + name.substring(0, 3) + ". " + year);
    }

    /** A postal code with its town. */
    List<String> place() {
        return List.of(any(random, TOWNS));
    }
}
