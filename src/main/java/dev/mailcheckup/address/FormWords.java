package dev.mailcheckup.address;

/**
 * What the written forms say, in the language of the page they are for.
 *
 * @param sentence with {0} where the local-part goes and {1} where the domain goes
 * @param show the label of the button
 * @param picture what is said of the picture to those who do not see it
 */
public record FormWords(String sentence, String show, String picture) {

    String sentence(MailAddress address) {
        // The domain first: a local-part may hold braces.
        int domain = sentence.indexOf("{1}");
        return sentence.substring(0, domain).replace("{0}", address.localPart())
                + address.domain()
                + sentence.substring(domain + 3);
    }
}
