package dev.mailcheckup.quiz;

import java.util.Locale;

/**
 * One mail of the quiz. What is the same in every language stands here, with the numbers of its
 * signs; names, subject and text are words under {@code quiz.<code>}.
 *
 * <p>All of it is made up. All addresses end in .example (RFC 2606, section 2).
 *
 * @see MarkedText
 */
public enum QuizMail {
    BANK(
            true,
            "info@bluebank-help.example",
            "http://bluebank.example.verify-login.example/id[3][4]",
            ""),
    PARCEL(true, "track@parcel-1209.example", "https://short.example/x7Qp[2][4]", ""),
    ORDER(false, "orders@greengarden.example[3]", "", ""),
    BOSS(true, "dana.lee.office@fastmailbox.example[1]", "", ""),
    THREAT(true, "you@yourmail.example[1]", "", ""),
    SIGN_IN(false, "no-reply@accounts.lumomail.example", "", ""),
    INVOICE(true, "billing@nordtrade-invoices.example", "", "Invoice_4471.pdf.exe[2]"),
    PHOTOS(true, "kim@kimsmail.example", "https://docs-view.example/mail-login", ""),
    ROOFERS(true, "office@oak-roofers-ltd.example[1]", "", ""),
    LIBRARY(false, "library@hilltown.example", "", "");

    private final boolean scam;
    private final String address;
    private final String link;
    private final String file;

    QuizMail(boolean scam, String address, String link, String file) {
        this.scam = scam;
        this.address = address;
        this.link = link;
        this.file = file;
    }

    public boolean isScam() {
        return scam;
    }

    /** The sender's address, marked. */
    public String address() {
        return address;
    }

    /** Where the link of the mail goes to, marked; empty without one. */
    public String link() {
        return link;
    }

    /** The name of the attached file, marked; empty without one. */
    public String file() {
        return file;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
