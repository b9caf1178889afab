-- What somebody said: all quotes of the speakers in whose names $name stands.
SELECT
    date,
    id,
    quote['speaker'] AS speaker,
    quote['kind'] AS kind,
    quote['cue'] AS cue,
    quote['content'] AS content
FROM (
    SELECT id, date, unnest(quotes(text)) AS quote
    FROM articles
)
WHERE strpos(quote['speaker'], CAST($name AS VARCHAR)) > 0
ORDER BY date, id, quote['start'], quote['end']
